/**
 * What every page shares: the language and time zone they are shown in, how amounts and times read, who is looking.
 * Nothing here decides anything about orders; it exists so that the pages of the features look and read alike.
 */
package org.sellerport.web.portal;
