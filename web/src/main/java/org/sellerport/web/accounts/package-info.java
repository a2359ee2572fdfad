/**
 * Who is calling: users of the portal, API keys of programs, how they prove it, and what they may reach.
 *
 * <p>Everybody else asks {@link org.sellerport.web.accounts.Caller}; a seller's id comes from there alone, so no request
 * can name another seller's.
 */
package org.sellerport.web.accounts;
