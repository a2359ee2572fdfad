/** Registers sellers and hands out their keys, over the API. An operator's work: no seller comes here. */
package org.sellerport.web.sellers;
