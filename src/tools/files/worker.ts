/** Reads lists of things to buy beside the page. */
import { PURCHASE_TABLE } from './purchase-table.ts';
import { serve } from './serve.ts';

serve(PURCHASE_TABLE);
