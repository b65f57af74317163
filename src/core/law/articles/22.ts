/** 第二十二条: security and cryptography, planned, built and run with the project. */
import { cite } from '../cite.ts';
import { partsOf } from '../part.ts';
import { requires, rulesOf } from '../rule.ts';

export const rules = rulesOf('22', [
  requires(
    'security-and-cryptography',
    [],
    [
      cite(
        22,
        '项目单位应当按照法律法规及党政机关安全管理等有关规定，建立安全管理制度，采取相应措施，加强数字化系统与数据资源的安全保密设施建设，定期开展安全检测、保密检测、风险评估、等级保护测评',
      ),
      cite(22, '同步规划、同步建设、同步运行密码保障系统并定期进行密码应用安全性评估。'),
    ],
    { reason: '要建立安全管理制度，定期检测、测评；密码保障系统与项目同步规划、建设、运行。' },
  ),
]);

export const parts = partsOf(
  'security-and-cryptography',
  'event',
  cite(22, '涉及国家安全或涉密事项等数字化系统的，按安全保密有关法律法规规定执行。'),
  {
    'national-security': '涉及国家安全或涉密事项等数字化系统的，按安全保密有关法律法规规定执行。',
  },
);
