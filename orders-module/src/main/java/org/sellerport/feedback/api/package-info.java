/** What mutual feedback promises the others: writing it, answering it, and seeing what is revealed. */
package org.sellerport.feedback.api;
