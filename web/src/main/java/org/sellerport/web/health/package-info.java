/** Tells load balancers and the launcher whether this server can do its work. */
package org.sellerport.web.health;
