/** 第三十六、三十七条: what follows a breach. Shown beside every route in the order of the text, never computed. */
import { cite, type Citation } from '../cite.ts';

export const CONSEQUENCES: readonly Citation[] = [
  cite('36.p1s2', '发现违反有关规定或者项目批复要求的，应当要求项目单位限期整改。'),
  cite(
    '36.p1s3',
    '逾期不整改或者整改后仍不符合要求的，可对其进行通报批评、暂缓安排建设或资金计划、暂停项目建设，直至终止项目。',
  ),
  cite(
    '37.p1s1',
    '相关部门或个人违反本细则规定未履行审批或备案程序，或者因管理不善、弄虚作假造成严重超概算、质量低劣、损失浪费、安全事故或者其他责任事故的，对负有直接责任的主管人员和其他责任人员依规依纪依法追责问责。',
  ),
  cite(
    '37.p1s2',
    '相关部门或个人违反国家及省有关规定，截留、挪用数字化项目资金或违规安排运维经费的，由职能部门按照《财政违法行为处罚处分条例》等相关规定予以查处。',
  ),
];
