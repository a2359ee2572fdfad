/** A seller's money: what he has, what moved it, what is still held and why, and what will be released when. */
package org.sellerport.web.funds;
