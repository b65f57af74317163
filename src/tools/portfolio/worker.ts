/** Reads lists of projects beside the page. */
import { serve } from '../files/serve.ts';
import { PROJECT_TABLE } from './list-file.ts';

serve(PROJECT_TABLE);
