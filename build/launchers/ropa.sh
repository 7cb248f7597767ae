#!/bin/sh
# The command line of an installed program (Linux): `ropa check FILE`. Its binary is no Node, so it is asked to be its own
# command line; behind `--` Chromium reads nothing.
here=$(dirname "$(readlink -f "$0")")
# Most commands are done before a display is looked for; making a report is not.
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$here/verwerkingsregister" --ozone-platform=headless --cli -- "$@"
fi
exec "$here/verwerkingsregister" --cli -- "$@"
