/** The script of every page: small, one file; whatever is used only now and then is fetched at first use. */
import './trusted-types.ts';
import './care.ts';
import './search.ts';
import './offline.ts';
import './text-links.ts';
