/** The style sheets of the tools, for pages that show one only when the reader comes near it: as addresses, in order. */
import exclusions from '../../styles/exclusions.css?url';
import materials from '../../styles/materials.css?url';
import route from '../../styles/route.css?url';
import extras from '../../styles/route-extras.css?url';
import tool from '../../styles/tool.css?url';

export const TOOL_STYLES = {
  route: [tool, route, extras],
  materials: [tool, route, materials],
  exclusions: [tool, route, materials, exclusions],
} as const;
