/** An event of Electron's: whoever emits it looks at `defaultPrevented` afterwards. */
export function makeEvent<Extra extends object>(extra: Extra): Electron.Event<Extra> {
  let defaultPrevented = false;
  const event = {
    preventDefault: () => {
      defaultPrevented = true;
    },
    get defaultPrevented() {
      return defaultPrevented;
    },
  };
  return Object.defineProperties(event, Object.getOwnPropertyDescriptors(extra)) as typeof event & Extra;
}
