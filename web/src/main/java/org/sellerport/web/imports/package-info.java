/** The import of order history over the API: upload, progress, report. */
package org.sellerport.web.imports;
