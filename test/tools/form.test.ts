import { describe, expect, it } from 'vitest';
import { wan, yuan } from '../../src/core/index.ts';
import { queryOf } from '../../src/tools/facts/address.ts';
import {
  answer,
  beUnsure,
  confirmStateSecret,
  derive,
  EMPTY,
  formOf,
  holdsUnconfirmed,
  isStarted,
  type,
} from '../../src/tools/facts/form.ts';

const query = (text: string) => formOf(new URLSearchParams(text));

describe('the form of an address', () => {
  it('takes every answer over, amounts as texts', () => {
    const form = query('secrecy=none&unit=town&total=38.5');
    expect(form.chosen).toEqual({ secrecy: 'none', unit: 'town' });
    expect(form.texts.total).toBe('38.5');
    expect(derive(form).facts.total).toBe(wan(38.5));
  });

  it('lets other answers wait until 是否涉密 is answered, and then brings them in', () => {
    const form = query('unit=town&total=38');
    expect(derive(form).facts).toEqual({});
    expect(form.waiting).toEqual({ unit: 'town', total: wan(38) });
    expect(derive(answer(form, 'secrecy', 'none')).facts).toEqual({ secrecy: 'none', unit: 'town', total: wan(38) });
  });

  it('keeps everything while 涉密 is chosen and not confirmed', () => {
    const before = query('secrecy=none&unit=town&total=38&made=0123abcd');
    const chosen = answer(before, 'secrecy', 'state-secret');
    expect(chosen).toEqual({ ...before, undecided: true });
    expect(answer(chosen, 'secrecy', 'none')).toEqual(before);
    expect(answer(chosen, 'secrecy', 'work-secret').chosen).toEqual({ secrecy: 'work-secret', unit: 'town' });
    const waiting = answer(query('unit=town&total=38'), 'secrecy', 'state-secret');
    expect(derive(answer(waiting, 'secrecy', 'none')).facts).toEqual({
      secrecy: 'none',
      unit: 'town',
      total: wan(38),
    });
  });

  it('forgets everything when 涉密 is confirmed', () => {
    const form = confirmStateSecret();
    expect(form).toEqual({ ...EMPTY, chosen: { secrecy: 'state-secret' } });
    expect(derive(answer(form, 'secrecy', 'none')).facts).toEqual({ secrecy: 'none' });
  });

  it('reads amounts as a plain form sends them: with a unit, or left empty', () => {
    expect(derive(query('secrecy=none&total=180万元')).facts.total).toBe(wan(180));
    expect(query('secrecy=none&total=180万元').problems).toEqual([]);
    expect(query('total=&category=new')).toMatchObject({ waiting: { category: 'new' }, problems: [] });
    expect(query('total=')).toEqual(EMPTY);
  });

  it('keeps an amount that it cannot read in the field, with what is wrong', () => {
    const form = query('total=一百多&category=new');
    expect(form.problems).toEqual([expect.stringContaining('总投资：“一百多”看不懂这个数。请填万元数')]);
    const decided = answer(form, 'secrecy', 'none');
    expect(decided.texts.total).toBe('一百多');
    expect(derive(decided).facts).toEqual({ secrecy: 'none', category: 'new' });
    expect(derive(decided).faults.total).toContain('看不懂');
    expect(query(`secrecy=none&total=${'九'.repeat(5000)}`).texts.total.length).toBeLessThan(100);
  });

  it('names what it dropped', () => {
    expect(query('secrecy=none&unit=castle').problems).toHaveLength(1);
  });
});

describe('answering', () => {
  const start = query('secrecy=none&category=service&traits=service-with-goods');

  it('drops what the new answer makes impossible, and names it', () => {
    const form = answer(start, 'category', 'new');
    expect(form.chosen).toEqual({ secrecy: 'none', category: 'new' });
    expect(form.problems.join()).toContain('购买服务中含软硬件采购');
  });

  it('keeps what was typed while other things change', () => {
    const form = answer(type(start, 'total', '一百'), 'unit', 'town');
    expect(form.texts.total).toBe('一百');
    expect(derive(form).faults.total).toContain('总投资');
    expect(derive(form).facts.total).toBeUndefined();
  });

  it('takes an answer back', () => {
    expect(answer(start, 'traits', undefined).chosen).toEqual({ secrecy: 'none', category: 'service' });
  });

  it('knows an amount that cannot be read as begun', () => {
    const form = type(start, 'total', 'x');
    expect(isStarted(form, 'total')).toBe(true);
    expect(isStarted(form, 'operationPart')).toBe(false);
  });
});

describe('不清楚', () => {
  const start = query('secrecy=none&category=new&total=180');

  it('takes the answer back and keeps the question open', () => {
    expect(beUnsure(start, 'category', true)).toMatchObject({ chosen: { secrecy: 'none' }, unsure: ['category'] });
    const amount = beUnsure(start, 'total', true);
    expect(amount.texts.total).toBe('');
    expect(derive(amount).facts.total).toBeUndefined();
  });

  it('ends with an answer, or when it is taken back', () => {
    const form = beUnsure(beUnsure(start, 'category', true), 'total', true);
    expect(form.unsure).toEqual(['category', 'total']);
    expect(answer(form, 'category', 'upgrade').unsure).toEqual(['total']);
    expect(type(form, 'total', '2').unsure).toEqual(['category']);
    expect(beUnsure(form, 'total', false).unsure).toEqual(['category']);
  });

  it('stands in the address, and comes back from it', () => {
    const form = query('secrecy=none&unsure=total,category&unit=town');
    expect(form).toMatchObject({ unsure: ['category', 'total'], problems: [] });
    const { unsure, readings, list } = form;
    const written = queryOf({ facts: derive(form).facts, readings, list, unsure });
    expect(written).toBe('secrecy=none&unit=town&unsure=category,total');
    expect(query(written)).toEqual(form);
  });

  it('gives way to an answer in the same address; what is no question is named', () => {
    expect(query('secrecy=none&unit=town&unsure=unit')).toMatchObject({ unsure: [], problems: [] });
    const odd = query('secrecy=none&unsure=castle,secrecy,unit');
    expect(odd.unsure).toEqual(['unit']);
    expect(odd.problems).toHaveLength(2);
    expect(query(`secrecy=none&unsure=${'x,'.repeat(9000)}`).problems).toHaveLength(1);
  });

  it('is written of nothing before 是否涉密 is answered, and never of 涉密', () => {
    const { unsure, readings, list } = query('unsure=unit');
    expect(unsure).toEqual(['unit']);
    expect(queryOf({ facts: {}, readings, list, unsure })).toBe('');
    expect(query('secrecy=state-secret&unsure=unit').unsure).toEqual([]);
    expect(confirmStateSecret().unsure).toEqual([]);
  });
});

describe('what a link says of a project that may be 涉密', () => {
  it('is held, and nothing of it stays in the address', () => {
    for (const text of ['total=180', 'unit=town', 'total=many']) {
      const form = query(text);
      expect(holdsUnconfirmed(form)).toBe(true);
      expect(queryOf({ facts: derive(form).facts, readings: form.readings, list: form.list })).toBe('');
    }
    expect(holdsUnconfirmed(query('materials=declaration'))).toBe(false);
    expect(holdsUnconfirmed(query('secrecy=none&total=180'))).toBe(false);
  });
});

describe('the amounts', () => {
  const withTexts = (category: string, total: string, part: string) =>
    type(type(query(`secrecy=none&category=${category}`), 'total', total), 'operationPart', part);

  it('an O&M part up to the total is taken, one 元 more is a fault at its field', () => {
    expect(derive(withTexts('new', '50', '50')).facts.operationPart).toBe(wan(50));
    const over = derive(withTexts('new', '50', '50.0001'));
    expect(over.facts).toMatchObject({ total: wan(50) });
    expect(over.facts.operationPart).toBeUndefined();
    expect(over.faults.operationPart).toBeDefined();
  });

  it('of pure 运维 no part is read, though its text stays', () => {
    const form = withTexts('operation', '50', '20');
    expect(derive(form).facts.operationPart).toBeUndefined();
    expect(form.texts.operationPart).toBe('20');
  });

  it('nothing typed is nothing wrong', () => {
    expect(derive(withTexts('new', ' ', '')).faults).toEqual({});
  });

  it('four decimals are whole 元', () => {
    expect(derive(withTexts('new', '199.9999', '')).facts.total).toBe(yuan(1_999_999));
  });
});

describe('an amount with its unit', () => {
  const service = query('secrecy=none&category=service');

  it.each(['180万', '180万元', '1,800,000元', '１８０万元', '一百八十万元'])('“%s” is a total', (text) => {
    const form = type(service, 'total', text);
    expect(derive(form)).toMatchObject({ facts: { total: wan(180) }, faults: {} });
    expect(form.texts.total).toBe(text);
  });

  it('is the O&M part just as well, and is held against the total', () => {
    const form = type(service, 'total', '180万');
    expect(derive(type(form, 'operationPart', '200000元')).facts.operationPart).toBe(wan(20));
    expect(derive(type(form, 'operationPart', '1.9亿')).faults.operationPart).toMatch(/总投资/);
  });

  it('that may be one thing or another keeps its message, with what was typed', () => {
    expect(derive(type(service, 'total', '一百八')).faults.total).toMatch(/“一百八”看不懂这个数/);
    expect(derive(type(service, 'total', '0元')).faults.total).toMatch(/须大于 0/);
  });
});
