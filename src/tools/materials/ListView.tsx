/** The list of one stage: the reader's project, what changed, the lines, what is to be confirmed, and its prints. */
import { useContext } from 'preact/hooks';
import {
  MATERIAL_STATUS_LABELS,
  snapshotOf,
  type Facts,
  type MaterialList,
  type Prohibition,
} from '../../core/index.ts';
import { queryOf } from '../facts/address.ts';
import type { FormControl } from '../facts/use-form.ts';
import { Compare } from '../doubts/Compare.tsx';
import { ProjectDoubts } from '../doubts/ProjectDoubts.tsx';
import { TrialNotice } from '../doubts/TrialNotice.tsx';
import { Doubt } from '../law/Doubt.tsx';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { Quotes } from '../law/Law.tsx';
import { Disclaimers } from '../sheet/Disclaimers.tsx';
import { Prohibitions } from '../law/Standing.tsx';
import { Surroundings } from '../page/surroundings.ts';
import { readMade, Updated } from '../law/Updated.tsx';
import { Actions } from './Actions.tsx';
import { AbsentPapers } from './AbsentPapers.tsx';
import { GoneLines, Lines, OwnLines } from './Lines.tsx';
import { ALL_MATTERS, everyMatterOf, mattersOf } from '../projects/matters.ts';
import { PrintSheet } from './PrintSheet.tsx';
import { Differing, LeftBehind, ProjectBar, Trouble } from '../projects/ProjectBar.tsx';
import { progressOf, sheetOf } from './sheet.ts';
import type { ProjectControl } from '../projects/use-projects.ts';

interface ListViewProps {
  readonly control: FormControl;
  readonly projects: ProjectControl;
  readonly facts: Facts;
  readonly list: MaterialList;
  readonly prohibitions: readonly Prohibition[];
}

/** Doubts about the list as a whole: settled, and those by which there is a list at all or none. */
function DoubtsOfList({ list: { readings, interpretations } }: { readonly list: MaterialList }) {
  const ofStage = [...new Set(readings.map(({ slug }) => slug))];
  const others = interpretations.filter((slug) => !ofStage.includes(slug));
  return (
    <>
      {ofStage.map((slug) => (
        <div key={slug}>
          <DoubtLine slug={slug} />
          <Compare slug={slug} of="list" />
        </div>
      ))}
      {others.map((slug) => (
        <DoubtLine key={slug} slug={slug} />
      ))}
    </>
  );
}

/** A stage that this project does not come to, and why. */
interface SkippedProps {
  readonly list: MaterialList;
  readonly skipped: NonNullable<MaterialList['skipped']>;
}

function Skipped({ list, skipped }: SkippedProps) {
  return (
    <section class="finding">
      <p class="finding__outcome">这个项目没有这一阶段的材料。</p>
      {skipped.because.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <Quotes cites={skipped.cites} />
      <DoubtsOfList list={list} />
    </section>
  );
}

function AboutList({ list }: { readonly list: MaterialList }) {
  const { notExhaustive, byCityRules } = list;
  return (
    <section class="finding">
      {notExhaustive && <p>下面是条文写明的，条文说“包括但不限于”，可能还要别的材料。</p>}
      {notExhaustive && <Quotes cites={[notExhaustive]} />}
      {byCityRules && (
        <>
          <p>这个项目的竣工验收按市细则组织，以市细则的要求为准。</p>
          <Quotes cites={[byCityRules]} />
        </>
      )}
      <DoubtsOfList list={list} />
      {list.interpretations.length > 0 && (
        <details class="item__more">
          <summary>各种读法</summary>
          {list.interpretations.map((slug) => (
            <Doubt key={slug} slug={slug} />
          ))}
        </details>
      )}
    </section>
  );
}

/** What changed since the address was printed, or since the project was last seen. */
function Changed({ control, projects, facts, list }: Omit<ListViewProps, 'prohibitions'>) {
  const { version } = useContext(Surroundings);
  const { project } = projects;
  const { readings } = control.form;
  const isOld = project !== undefined && project.rules !== '' && project.rules !== version;
  return (
    <>
      <Updated
        made={readMade(control.form.made)}
        now={mattersOf(facts, list.list, readings)}
        known={ALL_MATTERS}
        labels={MATERIAL_STATUS_LABELS}
      />
      {isOld && (
        <>
          <Updated
            made={{ version: project.rules, snapshot: project.snapshot }}
            now={everyMatterOf(facts, readings)}
            known={ALL_MATTERS}
            labels={MATERIAL_STATUS_LABELS}
          />
          <button type="button" class="link-button no-print" onClick={projects.acknowledge}>
            知道了
          </button>
        </>
      )}
    </>
  );
}

export function ListView({ control, projects, facts, list, prohibitions }: ListViewProps) {
  const surroundings = useContext(Surroundings);
  const { readings } = control.form;
  const listed = { facts, readings, list };
  const sheet = sheetOf(listed, projects.project, surroundings);
  const query = queryOf({ facts, readings, list: list.list });
  const snapshot = snapshotOf(mattersOf(facts, list.list, readings));
  const isClassified = facts.secrecy === 'state-secret';
  return (
    <article class="result" aria-labelledby="result-title">
      <div class="no-print">
        <h2 id="result-title">{sheet.title}</h2>
        {isClassified && <LeftBehind control={projects} />}
        {!isClassified && <Trouble control={projects} />}
        {!isClassified && <Differing control={projects} />}
        {!isClassified && <ProjectBar control={projects} />}
        <Changed control={control} facts={facts} list={list} projects={projects} />
        {!isClassified && <TrialNotice />}
        {!isClassified && <ProjectDoubts where={list.list} />}
        <h3>{list.title}</h3>
        {list.skipped ? (
          <Skipped list={list} skipped={list.skipped} />
        ) : (
          <>
            <p class="result__summary" role="status">
              {progressOf(sheet)}
            </p>
            <AboutList list={list} />
            <Lines control={projects} list={list} which="now" />
            <OwnLines control={projects} rows={sheet.rows} list={list.list} />
            <GoneLines control={projects} rows={sheet.rows} />
            <Lines control={projects} list={list} which="later" />
            <AbsentPapers absent={list.absent} />
          </>
        )}
        <Prohibitions prohibitions={prohibitions} heading="h3" />
        <Disclaimers />
        <Actions sheet={sheet} query={query} facts={facts} readings={readings} />
      </div>
      <PrintSheet
        listed={listed}
        project={projects.project}
        reopening={isClassified ? undefined : { path: 'tools/materials/', query, snapshot }}
      />
    </article>
  );
}
