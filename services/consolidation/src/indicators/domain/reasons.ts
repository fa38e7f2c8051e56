/** Why a national figure may not be computed, as the document prints it. */
export const reasons = {
  noValues: 'Chưa có đơn vị nào báo cáo số liệu.',
  withoutDenominator: 'Chưa tổng hợp được: một số đơn vị chưa cung cấp mẫu số.',
  mixedBounds: 'Chưa tổng hợp được: số liệu lẫn lộn mức "trên" và mức "dưới".',
  list: 'Chỉ tiêu định tính: liệt kê theo từng đơn vị, không cộng gộp.',
  nationalOnly:
    'Chỉ tiêu cấp quốc gia: chưa có số liệu của cơ quan trung ương; không tổng hợp từ báo cáo của địa phương.',
  nationalDisagree: 'Chỉ tiêu cấp quốc gia: số liệu của các cơ quan trung ương không thống nhất.',
  survey: 'Chỉ tiêu lấy từ điều tra, khảo sát: chưa có kết quả khảo sát; không tổng hợp từ báo cáo của địa phương.',
} as const;
