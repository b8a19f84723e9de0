// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/tensor_bridge.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>
#include <c10/util/Exception.h>

#include <opencv2/core.hpp>
#include <vector>

namespace dkn {

namespace {

/// Headers over the planes of a contiguous float (n, H, W) tensor.
std::vector<cv::Mat> planeHeaders(const at::Tensor& planes) {
  const int height = static_cast<int>(planes.size(1));
  const int width = static_cast<int>(planes.size(2));
  std::vector<cv::Mat> headers;
  for (std::int64_t c = 0; c < planes.size(0); ++c)
    headers.emplace_back(height, width, CV_32FC1, planes.data_ptr<float>() + c * planes.stride(0));
  return headers;
}

}  // namespace

at::Tensor tensorFromMat(const cv::Mat& values) {
  TORCH_CHECK(values.dims == 2 && values.depth() == CV_32F && !values.empty(), "tensorFromMat wants a CV_32F picture");
  at::Tensor planes = at::empty({values.channels(), values.rows, values.cols}, at::kFloat);
  std::vector<cv::Mat> headers = planeHeaders(planes);
  cv::split(values, headers);
  return planes;
}

at::Tensor sharedPlanes(const cv::Mat& values) {
  TORCH_CHECK(values.dims == 2 && !values.empty(), "sharedPlanes wants a picture");
  const int depth = values.depth();
  TORCH_CHECK(depth == CV_8U || depth == CV_16U || depth == CV_32F, "sharedPlanes wants 8 or 16 bits or floats");
  const at::ScalarType type = depth == CV_8U ? at::kByte : depth == CV_16U ? at::kUInt16 : at::kFloat;
  const std::int64_t channels = values.channels();
  const auto rowStep = static_cast<std::int64_t>(values.step1());
  return at::from_blob(
      values.data, {channels, values.rows, values.cols}, {1, rowStep, channels}, [values](void*) {}, type);
}

cv::Mat matFromTensor(const at::Tensor& planes) {
  TORCH_CHECK(planes.defined() && planes.dim() == 3 && planes.scalar_type() == at::kFloat && planes.numel() > 0,
              "matFromTensor wants a float (n, H, W) tensor");
  const at::Tensor packed = planes.detach().cpu().contiguous();
  cv::Mat values;
  cv::merge(planeHeaders(packed), values);
  return values;
}

at::Tensor validTensor(const cv::Mat& valid) {
  if (valid.empty()) return {};
  TORCH_CHECK(valid.dims == 2 && valid.type() == CV_8UC1, "validTensor wants a CV_8UC1 mask");
  at::Tensor mask = at::empty({1, valid.rows, valid.cols}, at::kBool);
  bool* next = mask.data_ptr<bool>();
  for (int y = 0; y < valid.rows; ++y)
    for (int x = 0; x < valid.cols; ++x) *next++ = valid.at<std::uint8_t>(y, x) != 0;
  return mask;
}

}  // namespace dkn
