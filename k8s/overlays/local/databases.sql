create database tonghop_intake;
create database tonghop_consolidation;
create database tonghop_document;
create database tonghop_notification;
