/**
 * A clue of the guide, folded under its heading: an address that names it opens it, and the whole
 * heading is its button. Without this its arrow still opens it.
 */
export class Fold extends HTMLElement {
  #listening = new AbortController();

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const heading = this.querySelector("h3");
    const details = this.querySelector("details");
    if (!heading || !details) return;
    const openIfNamed = () => {
      if (location.hash === `#${heading.id}`) details.open = true;
    };
    heading.addEventListener(
      "click",
      ({ target }) => {
        if (!(target instanceof Element && target.closest("a"))) details.open = !details.open;
      },
      { signal },
    );
    window.addEventListener("hashchange", openIfNamed, { signal });
    // From another page the theme names the address once the new page stands.
    window.setTimeout(openIfNamed);
  }

  disconnectedCallback() {
    this.#listening.abort();
  }
}
