// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openShadow } from '@/utils/page/shadow.ts';

afterEach(() => document.body.replaceChildren());

describe('openShadow', () => {
  it('is not on the page until it is put there', () => {
    const { host } = openShadow(document, 'isnad-card', '');
    expect(host.isConnected).toBe(false);
    expect(host.localName).toBe('isnad-card');
    expect(document.body.childElementCount).toBe(0);
  });

  it('is closed to the page, which sees an empty element', () => {
    const { host, container } = openShadow(document, 'isnad-card', '');
    container.textContent = 'جون كيري';
    document.body.append(host);
    expect(host.shadowRoot).toBeNull();
    expect(host.childNodes).toHaveLength(0);
    expect(document.body.textContent).toBe('');
  });

  it('resets what the page would hand down, before its own rules', () => {
    const { container } = openShadow(document, 'isnad-card', '.card{color:red}');
    const style = container.parentNode?.querySelector('style');
    expect(style?.textContent).toBe(':host{all:initial!important}.card{color:red}');
    expect(style?.nextSibling).toBe(container);
  });

  it.each(['keyup', 'keypress'])('%s inside does not reach the page, and reaches the card', (type) => {
    const { host, container } = openShadow(document, 'isnad-card', '');
    document.body.append(host);
    const [onPage, inCard] = [vi.fn(), vi.fn()];
    document.addEventListener(type, onPage, { once: true });
    container.addEventListener(type, inCard);
    const field = document.createElement('input');
    container.append(field);
    const event = () => new KeyboardEvent(type, { key: 'k', bubbles: true, composed: true });
    field.dispatchEvent(event());
    expect(inCard).toHaveBeenCalledOnce();
    expect(onPage).not.toHaveBeenCalled();
    // The listener works: the same key beside the card is the page's.
    document.body.dispatchEvent(event());
    expect(onPage).toHaveBeenCalledOnce();
  });

  it('other events pass: a click in the card is a click on the page', () => {
    const { host, container } = openShadow(document, 'isnad-card', '');
    document.body.append(host);
    const onPage = vi.fn();
    document.addEventListener('click', onPage, { once: true });
    container.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(onPage).toHaveBeenCalledOnce();
  });
});
