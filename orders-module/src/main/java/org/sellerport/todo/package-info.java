/** Merges what the features have for a seller to do into one list, page by page. */
package org.sellerport.todo;
