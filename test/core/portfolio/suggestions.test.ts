import { describe, expect, it } from 'vitest';
import { acceptSuggestion, suggestFacts, type Facts } from '../../../src/core/index.ts';

const said = (name: string, unit?: string): string[] =>
  suggestFacts(name, unit).map(({ fact, value }) => `${fact}=${value}`);

describe('what a name suggests', () => {
  it.each([
    ['智慧教育平台运维项目', 'category=operation'],
    ['政府购买视频会议服务', 'category=service'],
    ['社区治理平台升级改造', 'category=upgrade'],
    ['雪亮工程二期', 'category=upgrade'],
    ['新建应急指挥系统', 'category=new'],
    ['跨部门联合审批平台', 'traits=cross-department'],
    ['学费缴费平台', 'traits=fee-platform'],
    ['便民服务小程序', 'traits=public-generic'],
    ['中心机房建设', 'nature=infrastructure'],
    ['采购服务器项目', 'obstacles=own-infrastructure'],
    ['涉密信息系统', 'secrecy=state-secret'],
  ])('%s: %s', (name, suggested) => {
    expect(said(name)).toContain(suggested);
  });

  it.each(['非涉密办公系统', '不涉密终端管理'])('%s is not called classified', (name) => {
    expect(said(name)).not.toContain('secrecy=state-secret');
  });

  it.each([
    ['章贡区教育体育局', 'unit=department'],
    ['水南街道办事处', 'unit=town'],
    ['沙石镇', 'unit=town'],
    ['章贡中学', 'unit=school'],
    ['区人民医院', 'unit=hospital'],
    ['城投集团有限公司', 'unit=state-enterprise'],
    ['区纪委监委', 'unit=party-organ'],
    ['区委宣传部', 'unit=party-organ'],
    ['区卫生健康委员会', 'unit=department'],
    ['区教育局下属第一小学', 'unit=school'],
  ])('%s: %s', (unit, suggested) => {
    expect(said('', unit)).toEqual([suggested]);
  });

  it('a choice is suggested once', () => {
    expect(said('智慧城管平台升级改造及运维').filter((each) => each.startsWith('category'))).toHaveLength(1);
  });

  it('says which words suggest it', () => {
    expect(suggestFacts('雪亮工程运维')[0]).toEqual({
      fact: 'category',
      value: 'operation',
      label: '项目类别：运维',
      because: '项目名称里有“运维”。',
    });
  });

  it('nothing is suggested by a name that says nothing, and nothing is called none', () => {
    expect(said('数字章贡')).toEqual([]);
  });
});

describe('a suggestion that is accepted', () => {
  const facts: Facts = { secrecy: 'none', traits: ['cross-level'] };

  it('is one more member of a set', () => {
    expect(acceptSuggestion(facts, { fact: 'traits', value: 'fee-platform' }).facts.traits).toEqual([
      'cross-level',
      'fee-platform',
    ]);
  });

  it('drops where it cannot stand beside the other answers, and is named', () => {
    const operation: Facts = { category: 'operation' };
    const { facts: kept, problems } = acceptSuggestion(operation, { fact: 'traits', value: 'service-with-goods' });
    expect(kept).toEqual(operation);
    expect(problems).toHaveLength(1);
  });
});
