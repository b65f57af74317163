/** One project of the list, opened: what its names suggest, its facts, what the rules say of it, and the ways on. */
import { useContext, useState } from 'preact/hooks';
import { FACT_LABELS, isSet, STAGES, type Screened } from '../../core/index.ts';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { PlaceLinks, Quote } from '../law/Law.tsx';
import { Surroundings } from '../page/surroundings.ts';
import { answered, withoutRow, withRow, type Row } from './list.ts';
import { SECRET_GROUND } from './read-projects.ts';
import { RowFields } from './RowFields.tsx';
import { accepted, askedAgain, declined, suggestionKey, suggestionsOf } from './suggested.ts';
import type { ShownRow } from './filter.ts';
import type { Editing } from './use-list.ts';

export interface EditorProps {
  readonly row: Row;
  readonly judged: ShownRow;
  readonly editing: Editing;
  readonly close: () => void;
}

function Suggestions({ row, editing }: Pick<EditorProps, 'row' | 'editing'>) {
  const suggestions = suggestionsOf(row);
  return (
    <>
      {suggestions.length > 0 && (
        <ul class="suggestions">
          {suggestions.map((each) => {
            const key = suggestionKey(each);
            return (
              <li key={key}>
                <span>
                  {each.because}是不是<strong>{each.label}</strong>？
                  {isSet(each.fact) && '采用了，这一项就算答过，没有勾的算没有。'}
                </span>
                <span class="suggestions__ways">
                  <button
                    type="button"
                    class="button"
                    onClick={() => {
                      if (each.value === 'state-secret') editing.refuse(row.id);
                      else editing.change((list) => accepted(list, key, [row.id]));
                      editing.say(`采用了“${each.label}”。`);
                    }}
                  >
                    采用<span class="visually-hidden">：{each.label}</span>
                  </button>
                  <button
                    type="button"
                    class="button"
                    onClick={() => {
                      editing.change((list) => declined(list, key, [row.id]));
                      editing.say(`没有采用“${each.label}”，不再提示。可以撤销。`);
                    }}
                  >
                    不是<span class="visually-hidden">：{each.label}</span>
                  </button>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {row.declined && (
        <p>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              editing.change((list) => askedAgain(list, row.id));
            }}
          >
            重新提示不采用过的 {row.declined.length} 项
          </button>
        </p>
      )}
    </>
  );
}

function SecretQuestion({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }) {
  return (
    <div class="confirm" role="alertdialog" aria-label="涉密项目不能留在清单里">
      <span>
        {SECRET_GROUND && <Quote cite={SECRET_GROUND} />}
        涉密项目不在这里填写、保存：这一行要从清单里去掉，不留存，也不能撤销。
      </span>
      <button type="button" class="button" onClick={onYes}>
        去掉这一行
      </button>
      <button type="button" class="button" onClick={onNo}>
        不是涉密
      </button>
    </div>
  );
}

/** Who must act, stage by stage, with the words behind it. */
function Acts({ acts }: Screened) {
  if (acts.length === 0) return null;
  return (
    <>
      <h3>谁要办</h3>
      <ul class="outcome__acts">
        {STAGES.map(({ id, title }) => {
          const inStage = acts.filter(({ stage }) => stage === id);
          if (inStage.length === 0) return null;
          const said = inStage.map(({ actor, status }) => actor + (status === 'confirm' ? '（待确认）' : ''));
          return (
            <li key={id}>
              {title}：{said.join('、')}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Outcome({ screening }: { readonly screening: Screened }) {
  const { verdict, doubts, remarks, dropped, open, decisive } = screening;
  return (
    <div class="outcome">
      <h3>结论</h3>
      <ul class="outcome__clauses">
        {verdict.clauses.map(({ id, words, cites, status }) => (
          <li key={id} class={`outcome__clause outcome__clause--${status}`}>
            {words} <PlaceLinks cites={cites} />
          </li>
        ))}
      </ul>
      {decisive && (
        <p>
          还有 {open.length} 项没有回答：{open.map((fact) => FACT_LABELS[fact]).join('、')}。先答
          <strong>{FACT_LABELS[decisive.fact]}</strong>
          {decisive.settles > 0 && `，能定下 ${String(decisive.settles)} 处`}。
        </p>
      )}
      {[...remarks, ...dropped].map((words) => (
        <p key={words} class="notice-line">
          {words}
        </p>
      ))}
      <Acts {...screening} />
      {doubts.length > 0 && <h3>待确认的口径</h3>}
      {doubts.map((slug) => (
        <DoubtLine key={slug} slug={slug} />
      ))}
    </div>
  );
}

/** The user's own columns, kept as they were written. */
function Own({ own }: Row) {
  if (own === undefined) return null;
  return (
    <p class="outcome__own">
      您自己的列：
      {Object.entries(own)
        .map(([head, words]) => `${head}：${String(words)}`)
        .join('；')}
    </p>
  );
}

function Ways({ row, editing, close }: Pick<EditorProps, 'row' | 'editing' | 'close'>) {
  const { base } = useContext(Surroundings);
  const search = row.query === '' ? '' : `?${row.query}`;
  return (
    <p class="actions">
      <button type="button" class="button button--main" onClick={close}>
        收起
      </button>
      <a class="button" href={`${base}tools/route/${search}`}>
        看审批路径
      </a>
      <a class="button" href={`${base}tools/materials/${search}`}>
        看材料清单
      </a>
      <button
        type="button"
        class="button"
        onClick={() => {
          close();
          editing.change((list) => withoutRow(list, row.id));
          editing.say(`删去了“${row.name}”。可以撤销。`);
        }}
      >
        删去这一行
      </button>
    </p>
  );
}

export function RowEditor({ row, judged, editing, close }: EditorProps) {
  const [isSecret, setSecret] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const refuse = () => {
    close();
    editing.refuse(row.id);
    editing.say('去掉了一个涉密项目，没有留存。');
  };
  return (
    <div class="editor">
      <Suggestions row={row} editing={editing} />
      {isSecret && (
        <SecretQuestion
          onYes={refuse}
          onNo={() => {
            setSecret(false);
          }}
        />
      )}
      <RowFields
        row={row}
        facts={judged.project.facts}
        answer={(fact, said) => {
          const outcome = answered(row, fact, said);
          setSecret(outcome.secret);
          setProblems(outcome.problems);
          if (outcome.row !== row)
            editing.change((list) => withRow(list, row.id, (now) => answered(now, fact, said).row));
          return outcome.problems;
        }}
        change={(apply, about) => {
          editing.change((list) => withRow(list, row.id, apply), about);
        }}
      />
      {problems.length > 0 && (
        <p class="notice-line" role="alert">
          {problems.join('')}
        </p>
      )}
      <Own {...row} />
      <Outcome screening={judged.screening} />
      <Ways row={row} editing={editing} close={close} />
    </div>
  );
}
