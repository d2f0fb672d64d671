import { shown, type ProblemList } from './problem-list.js';
import type { XmlElement } from './xml.js';

/** An element and its path below the root; the root's own path is empty. */
export interface Place {
  readonly path: string;
  readonly element: XmlElement;
}

/** MAY_BE_EMPTY: the element must be there, but a file may leave it empty (tax that is not due). */
export type Need = 'MANDATORY' | 'MAY_BE_EMPTY' | 'OPTIONAL';

/** Room for any real text and none for a flood: the invoice platform itself allows a remark of some 230 characters. */
export const TEXT_LIMITS = { value: 100, name: 300, remark: 2000 } as const;

/** Child elements of that local name. */
export function elementsNamed(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child) => child.name === name);
}

/** Whether one of that local name stands at any depth below, outside of signatures: those repeat what they sign. */
export function containsElement(parent: XmlElement, name: string): boolean {
  return parent.children.some(
    (child) => child.name !== 'Signature' && (child.name === name || containsElement(child, name)),
  );
}

export function hasText(parent: Place, name: string): boolean {
  return elementsNamed(parent.element, name).some((child) => child.text.trim() !== '');
}

export function pathOf(parent: Place, name: string): string {
  return parent.path === '' ? name : `${parent.path}/${name}`;
}

/**
 * The one child of that name. A second one is reported and none is read: two values are no value.
 * @param parent null when it is missing itself, which was reported there.
 */
export function childOf(problems: ProblemList, parent: Place | null, name: string, need: Need): Place | null {
  if (parent === null) return null;
  const path = pathOf(parent, name);
  const [element, ...more] = elementsNamed(parent.element, name);
  if (element === undefined) {
    if (need !== 'OPTIONAL') problems.add(path, 'EINVOICE_MISSING');
    return null;
  }
  if (more.length > 0) {
    problems.add(path, 'EINVOICE_DUPLICATED', { times: String(more.length + 1) });
    return null;
  }
  return { path, element };
}

/**
 * The trimmed text of a child.
 * @returns null when it is absent, reported, or empty; but '' for an empty one that MAY_BE_EMPTY.
 */
export function textOf(
  problems: ProblemList,
  parent: Place | null,
  name: string,
  need: Need,
  maxLength: number = TEXT_LIMITS.value,
): string | null {
  const place = childOf(problems, parent, name, need);
  if (place === null) return null;
  const [nested] = place.element.children;
  if (nested !== undefined) {
    problems.add(place.path, 'EINVOICE_NOT_A_VALUE', { given: shown(nested.name) });
    return null;
  }
  return checkedText(problems, place, need, maxLength);
}

function checkedText(problems: ProblemList, place: Place, need: Need, maxLength: number): string | null {
  const text = place.element.text.trim();
  if (text.length > maxLength) {
    problems.add(place.path, 'EINVOICE_TEXT_TOO_LONG', {
      max: String(maxLength),
      given: String(text.length),
    });
    return null;
  }
  if (text !== '' || need === 'MAY_BE_EMPTY') return text;
  if (need === 'MANDATORY') problems.add(place.path, 'EINVOICE_EMPTY');
  return null;
}
