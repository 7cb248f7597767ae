#!/bin/sh
# The command line of an installed program (macOS), in Contents/Resources; a link to it may stand anywhere.
self=$0
while [ -L "$self" ]; do
  target=$(readlink "$self")
  case $target in
    /*) self=$target ;;
    *) self=$(dirname "$self")/$target ;;
  esac
done
program=$(cd "$(dirname "$self")/../MacOS" && pwd -P)
for name in verwerkingsregister Verwerkingsregister; do
  [ -x "$program/$name" ] && exec "$program/$name" --cli -- "$@"
done
echo 'ropa: the program is not where it was installed' >&2
exit 2
