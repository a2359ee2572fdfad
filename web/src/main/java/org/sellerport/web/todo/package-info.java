/** A seller's landing page: everything he has to do, most urgent first, as a page and over the API. */
package org.sellerport.web.todo;
