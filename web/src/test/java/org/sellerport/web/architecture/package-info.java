/** Keeps the structure: rules that the compiler cannot check, and proof that each of them bites. */
package org.sellerport.web.architecture;
