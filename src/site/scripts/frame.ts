/** The script of every page: small, one file; whatever is used only now and then is fetched at first use. */
import './trusted-types.ts';
import './care.ts';
import './search.ts';
import './offline.ts';
import './text-links.ts';

// Last of all: whatever the page shows only while no script has come is put away (styles/tool-place.css).
document.documentElement.dataset['alive'] = '';
