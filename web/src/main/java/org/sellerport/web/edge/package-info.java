/**
 * What every answer has, whoever gives it: the headers that tell browsers to be careful, and an account of what
 * failed, as a page for people or a problem document (RFC 9457) for programs, without stack, SQL or version.
 */
package org.sellerport.web.edge;
