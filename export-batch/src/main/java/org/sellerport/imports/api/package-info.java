/** What the imports feature promises the others. */
package org.sellerport.imports.api;
