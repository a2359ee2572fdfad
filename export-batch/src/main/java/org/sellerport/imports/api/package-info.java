/** Receives files of order history and tells what came of them. */
package org.sellerport.imports.api;
