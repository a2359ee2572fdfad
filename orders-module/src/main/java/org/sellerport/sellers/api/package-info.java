/** The sellers of the marketplace: who they are and the terms they trade under. */
package org.sellerport.sellers.api;
