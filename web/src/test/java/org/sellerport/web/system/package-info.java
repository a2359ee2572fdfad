/** Tests of the packaged product as a whole, and what starts it for them. */
package org.sellerport.web.system;
