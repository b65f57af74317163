/** The table that needs no script beside each tool: its name, and where it stands on the tool's page. */
export const TABLES = {
  route: { path: 'tools/route/', id: 'tiers-title', title: '三档一览' },
  materials: { path: 'tools/materials/', id: 'tiers-title', title: '材料一览' },
  exclusions: { path: 'tools/exclusions/', id: 'kinds-title', title: '适用范围一览' },
} as const;
