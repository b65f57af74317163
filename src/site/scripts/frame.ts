/** The script of every page: small, one file; whatever is used only now and then is fetched at first use. */
import './search.ts';
import './text-links.ts';
