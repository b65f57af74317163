/** The jump box: goes to the article asked for, or says at the field why not. */
import { answerJump } from '../jump.ts';

function connect(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const problem = form.querySelector<HTMLElement>('[role="alert"]');
  const { articles, last } = form.dataset;
  if (!field || !problem || articles === undefined || last === undefined) return;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const answer = answerJump(field.value, Number(last));
    const text = 'problem' in answer ? answer.problem : '';
    problem.textContent = text;
    field.setAttribute('aria-invalid', String(text !== ''));
    if ('article' in answer) location.assign(`${articles}${String(answer.article)}/`);
    else field.focus();
  });
}

document.querySelectorAll<HTMLFormElement>('form[data-jump]').forEach(connect);
