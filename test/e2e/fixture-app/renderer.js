const status = document.querySelector('[role=status]');

const attempt = (action) => {
  try {
    return String(action());
  } catch (error) {
    return error.name;
  }
};

window.atStart = { title: document.title, hasBridge: 'fixture' in window };
// In a script of the page: what a test evaluates is not held by the page's policy.
window.evaluated = attempt(() => new Function('return 1')());
window.fixture.onMessage((...inputs) => {
  status.textContent = `message ${JSON.stringify(inputs)}`;
});
status.textContent = 'ready';
