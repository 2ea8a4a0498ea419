DROP TABLE enquiry_recipients;
DROP TABLE enquiries;
