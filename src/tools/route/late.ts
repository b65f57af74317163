/** The tool for pages that fetch it only when it is wanted: a file of its own, so that the script of the tool's page stays as it is. */
export { RouteTool } from './RouteTool.tsx';
