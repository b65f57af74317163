import { describe, expect, it } from 'vitest';
import { statusOf, step } from '../../plan.ts';

describe('第四条: reviews whatever the amount', () => {
  it.each([
    ['school', 'required', '区教体局'],
    ['hospital', 'required', '区卫健委'],
    ['state-enterprise', 'required', '区国资办'],
    ['other-institution', 'confirm', '相关行业主管部门'],
  ])('a public project of a %s: %s, by %s', (unit, status, by) => {
    expect(step('sector-joint-review', `unit=${unit}&traits=public-generic&total=20`)).toMatchObject({ status, by });
  });

  it.each(['town', 'department', 'authorised-body', 'party-organ'])('a %s has no sector above it', (unit) => {
    expect(statusOf('sector-joint-review', `unit=${unit}&traits=public-generic&total=20`)).toBe('not-required');
  });

  it('a project that is not for the public is not reviewed by the sector', () => {
    expect(statusOf('sector-joint-review', 'unit=school&total=20')).toBe('not-required');
  });

  it('payment platforms go to the finance bureau', () => {
    expect(statusOf('payment-platform-review', 'traits=fee-platform&total=20')).toBe('required');
    expect(statusOf('payment-platform-review', 'total=20')).toBe('not-required');
    expect(step('payment-platform-review', 'total=20').because).toEqual(['项目没有服务性收费、代收费的缴费平台。']);
  });

  it('what another project contains is checked by 发改 if it approves that project, else to be confirmed', () => {
    const contained = 'traits=within-other-project';
    expect(statusOf('development-reform-check', `${contained},development-reform-approved&total=20`)).toBe('required');
    expect(step('development-reform-check', `${contained}&total=20`)).toMatchObject({
      status: 'confirm',
      interpretations: ['contained-check', 'mixed-projects'],
    });
    expect(statusOf('development-reform-check', 'total=20')).toBe('not-required');
  });

  it.each(['cybersecurity-review', 'secrecy-review'] as const)('%s needs no answer at all', (id) => {
    expect(statusOf(id, 'unit!=&category!=&nature!=&traits!=')).toBe('required');
  });
});
