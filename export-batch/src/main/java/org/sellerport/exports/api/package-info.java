/** What the exports feature promises the others. */
package org.sellerport.exports.api;
