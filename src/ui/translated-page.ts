const { removeChild, insertBefore } = Node.prototype;

/**
 * Makes React work on pages that the browser translates. Translation replaces text nodes by `font` elements; React,
 * which only knows the text nodes, would throw when removing one or inserting before it, and the subtree would be lost.
 *
 * @returns stops it
 */
export function tolerateTranslation(): () => void {
  /** The `font` element that replaced each text node. */
  const standIns = new WeakMap<Node, Element>();
  const observer = new MutationObserver((records) => records.forEach(note));

  function note({ type, target, removedNodes, addedNodes, previousSibling, nextSibling }: MutationRecord): void {
    if (type === "characterData") return bringBack(target);
    for (const node of removedNodes) {
      if (!(node instanceof Text)) continue;
      const standIn = [...addedNodes, previousSibling, nextSibling].find(isFont);
      if (!standIn) continue;
      standIns.set(node, standIn);
      observer.observe(node, { characterData: true });
    }
  }

  /** Restores a text node that React has changed. The browser will translate it again. */
  function bringBack(text: Node): void {
    const standIn = standIns.get(text);
    if (standIn?.isConnected) standIn.replaceWith(text);
  }

  function standInOf(node: Node, parent: Node): Element | null {
    const standIn = standIns.get(node);
    return standIn?.parentNode === parent ? standIn : null;
  }

  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T;
    standInOf(child, this)?.remove();
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    const place = !before || before.parentNode === this ? (before ?? null) : standInOf(before, this);
    return insertBefore.call(this, node, place) as T;
  };
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    Object.assign(Node.prototype, { removeChild, insertBefore });
  };
}

function isFont(node: Node | null): node is Element {
  return node?.nodeName === "FONT";
}
