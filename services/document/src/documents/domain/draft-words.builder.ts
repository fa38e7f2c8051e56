/** Units and statements for test drafts: plausible words, no facts. */
export const units: ReadonlyArray<readonly [string, string]> = [
  ['province-30-party', 'Tỉnh ủy Hải Dương'],
  ['province-01-party', 'Thành ủy Hà Nội'],
  ['province-14-party', 'Tỉnh ủy Sơn La'],
  ['province-10-party', 'Tỉnh ủy Lào Cai'],
  ['province-22-party', 'Tỉnh ủy Quảng Ninh'],
  ['province-38-party', 'Tỉnh ủy Thanh Hóa'],
  ['bo-tai-chinh', 'Bộ Tài chính'],
];

export const statements: readonly string[] = [
  'Ban Thường vụ Tỉnh ủy đã tổ chức hội nghị trực tuyến toàn tỉnh để quán triệt Nghị quyết cho cán bộ chủ chốt các cấp; tỉ lệ đảng viên tham gia học tập đạt 98,5%.',
  'Các chỉ tiêu về bảo hiểm y tế, tiêm chủng mở rộng, quản lý sức khỏe người dân được đưa vào nghị quyết hằng năm của Hội đồng nhân dân tỉnh và kế hoạch phát triển kinh tế - xã hội của địa phương.',
  'Mạng lưới y tế cơ sở tiếp tục được củng cố; 100% xã, phường, thị trấn có trạm y tế, trong đó 92,3% trạm có bác sĩ làm việc.',
  'Công tác phòng, chống dịch bệnh được triển khai chủ động; trong hai năm 2020 - 2021, ngành y tế đã huy động hàng nghìn lượt cán bộ tham gia phòng, chống dịch COVID-19.',
  'Một số trạm y tế xã xuống cấp, thiếu trang thiết bị; việc thu hút bác sĩ về công tác tại tuyến xã còn khó khăn do chế độ đãi ngộ chưa tương xứng.',
  'Nguyên nhân chủ yếu là nguồn lực đầu tư còn hạn chế, cơ chế tài chính chậm đổi mới, sự phối hợp giữa các ngành có lúc chưa chặt chẽ.',
  'Đề nghị Chính phủ sửa đổi, bổ sung chính sách phụ cấp ưu đãi nghề đối với cán bộ y tế dự phòng và y tế cơ sở; đề nghị Bộ Y tế sớm ban hành hướng dẫn định mức kinh tế - kỹ thuật.',
  'Tiếp tục đẩy mạnh tuyên truyền, vận động người dân tham gia bảo hiểm y tế hộ gia đình, phấn đấu đạt các mục tiêu đến năm 2025 và năm 2030 của Nghị quyết.',
];
