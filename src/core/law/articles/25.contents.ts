/** 第二十五条: what preliminary acceptance compares, and what must be in the papers of final acceptance. */
import { oneOf } from '../conditions.ts';
import { contentsOf } from '../paper.ts';
import { ASSESSED, COMPARED, PRODUCTS, SHARING, TESTED } from './25.papers.ts';

export const contents = [
  ...contentsOf('preliminary-acceptance', 'archive-files', COMPARED, {
    goals: '项目建设目标',
    content: '建设内容',
    functions: '功能完整性',
    needs: '需求满足性',
    techniques: '技术实现情况',
    contract: '合同履行情况',
  }),
  ...contentsOf('final-acceptance', 'data-sharing-report', SHARING, {
    catalogue: '数据资源目录',
    connection: '共享平台接入',
    sharing: '数据共享情况',
  }),
  ...contentsOf('final-acceptance', 'trusted-products-evidence', PRODUCTS, {
    adaptation: '项目系统所使用的服务器、操作系统、数据库厂商出具的安全可靠适配证明',
  }),
  ...contentsOf('final-acceptance', 'test-report', TESTED, { functions: '功能', performance: '性能' }),
  ...contentsOf('final-acceptance', 'security-assessment', ASSESSED, {
    'graded-protection': '非涉密数字化系统网络安全等级保护测评报告',
  }),
  ...contentsOf(
    'final-acceptance',
    'security-assessment',
    ASSESSED,
    { 'work-secret': '工作秘密信息检测评估报告' },
    { when: [oneOf('secrecy', 'work-secret')] },
  ),
];
