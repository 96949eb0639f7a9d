/**
 * The only script that runs before the theme's.
 *
 * The theme takes every step back in the history for one to another page. It asks first whether the
 * step is the sheet's; see sheet.js. And it says at its end that scripts run, by a class; said here,
 * before anything is drawn, nothing has to be drawn twice.
 */
document.documentElement.classList.replace("no-js", "js");

window.addEventListener("popstate", (event) => {
  const asked = new Event("smell-test:back", { cancelable: true });
  if (!window.dispatchEvent(asked)) event.stopImmediatePropagation();
});
