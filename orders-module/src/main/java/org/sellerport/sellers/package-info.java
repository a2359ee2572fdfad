/** Keeps the register of sellers. */
package org.sellerport.sellers;
