/** 第二十七条: results and their intellectual property belong to the government. */
import { cite } from '../cite.ts';
import { requires, rulesOf } from '../rule.ts';

export const rules = rulesOf('27', [
  requires(
    'procurement',
    [],
    [
      cite(
        27,
        '项目单位应当在政府采购文件和合同中明确，项目建设完成后形成的项目成果（如设计文件、源代码、测试文档、数据资源、数据接口等）及相关知识产权归政府所有。',
      ),
    ],
    { reason: '采购文件和合同都要写明项目成果及知识产权归政府所有。' },
  ),
]);
