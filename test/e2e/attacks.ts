/** What stopped an attack, or 'answered' when nothing did. */
export type Outcome = 'answered' | `policy: ${string}` | `thrown: ${string}`;

/**
 * What hostile text in a register would try if it ever became code. Runs inside the page, so it may use nothing from
 * outside itself. An attack that nothing stops gives 'answered', or never settles.
 */
export function attack({ name, url }: { name: string; url: string }): Promise<Outcome> {
  return new Promise((resolve) => {
    const answer = () => resolve('answered');
    Object.assign(window, { answer });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      resolve(`policy: ${effectiveDirective}`);
    });
    const add = (tag: string, attributes: Record<string, string>, text = '') => {
      const element = document.createElement(tag);
      element.addEventListener('load', answer);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.append(text);
      document.body.append(element);
      return element;
    };
    const attacks: Record<string, () => unknown> = {
      'inline script': () => add('script', {}, 'window.answer()'),
      'inline handler': () => add('img', { src: 'data:image/png;base64,x', onerror: 'window.answer()' }),
      'script in a data URL': () => add('script', { src: 'data:text/javascript,window.answer()' }),
      'script from elsewhere': () => add('script', { src: url }),
      eval: () => void (0, eval)('window.answer()'),
      'new Function': () => void Reflect.apply(Reflect.construct(Function, ['window.answer()']), window, []),
      'timer with text': () => void Reflect.apply(setTimeout, window, ['window.answer()', 0]),
      'markup from text': () => (add('p', {}).innerHTML = '<img src="x" onerror="window.answer()">'),
      'inline style': () => add('style', {}, 'body { background: red }'),
      'base address': () => add('base', { href: url }),
      fetch: () => fetch(url).then(answer),
      'fetch without CORS': () => fetch(url, { mode: 'no-cors' }).then(answer),
      XMLHttpRequest: () => {
        const request = new XMLHttpRequest();
        request.addEventListener('load', answer);
        request.open('GET', url);
        request.send();
      },
      WebSocket: () => new WebSocket(url.replace('http', 'ws')).addEventListener('open', answer),
      EventSource: () => new EventSource(url).addEventListener('open', answer),
      beacon: () => navigator.sendBeacon(url, 'x'),
      image: () => add('img', { src: url }),
      'style sheet': () => add('link', { rel: 'stylesheet', href: url }),
      font: () => new FontFace('x', `url(${url})`).load().then(answer),
      video: () => add('video', { src: url }),
      frame: () => add('iframe', { src: url }),
      object: () => add('object', { data: url }),
      prefetch: () => add('link', { rel: 'prefetch', href: url }),
      preload: () => add('link', { rel: 'preload', as: 'image', href: url }),
      worker: () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))),
      form: () => {
        add('form', { action: url, method: 'post' }, 'x');
        document.querySelector<HTMLFormElement>(`form[action="${url}"]`)?.submit();
      },
    };
    const run = async () => {
      await attacks[name]?.();
    };
    // Not at once: what runs for the debugger, as a test does, is excused from the policy on eval.
    setTimeout(() => {
      run().catch((error: unknown) => resolve(`thrown: ${error instanceof Error ? error.name : 'unknown'}`));
    }, 0);
  });
}

/** The attacks above, each of which must be stopped. */
export const ATTACKS = [
  ...['inline script', 'inline handler', 'script in a data URL', 'script from elsewhere', 'eval'],
  ...['new Function', 'timer with text', 'markup from text', 'inline style', 'base address', 'fetch'],
  ...['fetch without CORS', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'beacon', 'image', 'style sheet'],
  ...['font', 'video', 'frame', 'object', 'prefetch', 'preload', 'worker', 'form'],
] as const;
