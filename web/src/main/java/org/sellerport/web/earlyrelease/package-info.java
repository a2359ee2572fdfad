/** Early release: sellers ask for it with their proof, operators see it beside what is known, and decide. */
package org.sellerport.web.earlyrelease;
