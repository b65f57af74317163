/**
 * 关怀版: the switch in the header of every page, remembered in this browser. Its styles are fetched only while it is on. Where
 * the browser holds the first picture back for this script (`blocking="render"`), a page shows itself with them at once.
 */
const KEY = 'care';
const root = document.documentElement;

/** What the browser remembers; one that keeps nothing remembers nothing. */
function isRemembered(): boolean {
  try {
    return KEY in localStorage;
  } catch {
    return false;
  }
}

function remember(on: boolean): void {
  try {
    if (on) localStorage.setItem(KEY, 'on');
    else localStorage.removeItem(KEY);
  } catch {
    // The switch holds for this page.
  }
}

function connect(sheet: HTMLLinkElement, button: Element): void {
  const show = (on: boolean) => {
    sheet.disabled = !on;
    button.setAttribute('aria-pressed', String(on));
  };
  const recall = () => {
    show(isRemembered());
  };
  if (isRemembered() && 'blocking' in sheet) {
    root.hidden = true;
    sheet.onload = sheet.onerror = () => {
      root.hidden = false;
    };
  }
  recall();
  // What was chosen stays remembered; the next press asks for the styles again.
  const trouble = document.createElement('p');
  trouble.setAttribute('role', 'alert');
  sheet.addEventListener('load', () => {
    trouble.remove();
  });
  sheet.addEventListener('error', () => {
    show(false);
    trouble.textContent = '关怀版没有取到，请刷新本页再试。';
    button.after(trouble);
  });
  button.addEventListener('click', () => {
    const on = sheet.disabled;
    show(on);
    remember(on);
  });
  // Another tab changed it, or the way back shows a page as it was left.
  addEventListener('storage', recall);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) recall();
  });
}

const sheet = document.querySelector<HTMLLinkElement>('[data-care]');
const button = document.querySelector('.care');
if (sheet && button) connect(sheet, button);
