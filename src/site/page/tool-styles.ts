/** The style sheets of the tools, for pages that show one only when the reader comes near it: as addresses, in order. */
import exclusions from '../../styles/exclusions.css?url';
import materials from '../../styles/materials.css?url';
import projects from '../../styles/projects.css?url';
import result from '../../styles/result.css?url';
import route from '../../styles/route.css?url';
import extras from '../../styles/route-extras.css?url';
import sheet from '../../styles/sheet.css?url';
import tool from '../../styles/tool.css?url';

export const TOOL_STYLES = {
  route: [tool, route, extras, sheet, projects, result],
  materials: [tool, route, sheet, projects, materials],
  exclusions: [tool, route, sheet, projects, materials, exclusions],
} as const;
