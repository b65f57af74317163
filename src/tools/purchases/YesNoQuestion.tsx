/** One condition as a question, yes or no, in the article's words. */
import type { ExclusionCondition, YesNo } from '../../core/index.ts';

interface QuestionProps {
  readonly condition: ExclusionCondition;
  /** Tells the radios of one line from those of another. */
  readonly name: string;
  readonly answer: YesNo | undefined;
  readonly onAnswer: (answer: YesNo | undefined) => void;
  readonly children?: preact.ComponentChildren;
}

const BOTH = ['no', 'yes'] as const;

export function YesNoQuestion({ condition, name, answer, onAnswer, children }: QuestionProps) {
  return (
    <fieldset class="choice">
      <legend>{condition.question}</legend>
      {BOTH.map((value) => (
        <label key={value} class="choice__option">
          <input
            type="radio"
            name={`${name}-${condition.id}`}
            value={value}
            checked={answer === value}
            onChange={() => {
              onAnswer(value);
            }}
          />
          <span>{condition.labels[value]}</span>
        </label>
      ))}
      {answer !== undefined && (
        <button
          type="button"
          class="link-button"
          aria-label={`撤回回答：${condition.question}`}
          onClick={() => {
            onAnswer(undefined);
          }}
        >
          撤回回答
        </button>
      )}
      {children}
    </fieldset>
  );
}
