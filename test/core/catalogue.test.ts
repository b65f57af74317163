/** Lines that carry a code of 政府采购品目分类目录. */
import { describe, expect, it } from 'vitest';
import { checkLine } from '../../src/core/index.ts';

const kindsOf = (text: string) => [...new Set(checkLine({ text }).matches.map(({ kind }) => kind))];

describe('a line with a code', () => {
  it.each([
    'A02021003',
    'A02021003 黑白机 2台',
    '黑白机（A02021003）',
    '黑白机,a02021003',
    '黑白机 Ａ０２０２１００３',
  ])('%s: the item decides, and the line says so', (text) => {
    const line = checkLine({ text });
    expect(line).toMatchObject({ kind: 'desktop-equipment', asks: ['bundled'], catalogue: { code: 'A02021003' } });
    expect(line.catalogue?.said).toContain(
      '按《政府采购品目分类目录》（2022年版），A02021003是“A4黑白打印机”。目录不是条文',
    );
    const [match] = line.matches;
    expect(match?.source).toBe('catalogue');
    expect(text.startsWith(match?.words ?? '?', match?.start)).toBe(true);
  });

  it('a class above stands for its items: A020210 is 打印机', () => {
    expect(checkLine({ text: 'A020210 办公用' })).toMatchObject({ catalogue: { code: 'A02021000' } });
  });

  it.each(['A4黑白打印机', '型号CA02021003', 'A020210035', 'A99999999', 'A0202设备', 'B12345'])(
    '%s carries none',
    (text) => {
      expect(checkLine({ text }).catalogue).toBeUndefined();
    },
  );

  it('what the article itself names in the line stays offered', () => {
    expect(kindsOf('A02091107 视频监控设备（含触摸屏、打印机）')).toContain('desktop-equipment');
    expect(kindsOf('A02020600 执法记录仪')).toEqual(['other-office-equipment', 'professional-equipment']);
  });

  it('未列入: not named, with why', () => {
    const line = checkLine({ text: 'A02010301 边界防护' });
    expect(line.result).toBe('unlisted');
    expect(line.catalogue?.said).toContain('第三十八条没有列（条文写的是网络安全软件，没有列安全设备）');
  });

  it('a code that says another thing than the name is asked, not followed: the old catalogue has other codes', () => {
    const line = checkLine({ text: 'A02010104 台式计算机', conditions: { bundled: 'no' } });
    expect(line).toMatchObject({ result: 'unanswered', asks: ['kind'] });
    expect(line.because.join('')).toMatch(/代码A02010104在目录里是“服务器”，和“台式计算机”对不上.*旧版目录/);
  });

  it('an item of which it is known why it may be no such thing asks for the kind, and gives the reason', () => {
    const line = checkLine({ text: 'C21040000', conditions: { bundled: 'no', customDevelopment: 'no' } });
    expect(line).toMatchObject({ result: 'unanswered', asks: ['kind'] });
    expect(line.because.join('')).toContain('条文写的是物业管理系统');
  });

  it('software to be made stays a doubt, whatever code it carries', () => {
    expect(checkLine({ text: 'A02021003 打印机管理平台开发' }).result).toBe('confirm');
  });
});
